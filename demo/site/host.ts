// The script of a page that gives its form all that a host can: a register of addresses.
import './main.js';
import { httpAddresses } from '../../src/adapters/http-addresses.js';
import type { GovForm } from '../../src/gov-form.js';

const form = document.querySelector<GovForm>('gov-form#form');
if (form !== null) {
  // Before the form draws itself for the first time: other ports would open it anew.
  form.ports = { addresses: httpAddresses({ url: '/api/addresses/' }) };
}
