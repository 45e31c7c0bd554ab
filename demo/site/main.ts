// The script of pages with a form: registers the element and lets the page follow the form's language.
import './page.js';
import '../../src/define.js';
import { followLanguage } from './follow-language.js';

const form = document.querySelector<HTMLElement>('#form');
if (form !== null) followLanguage(form);
