// The entry point `gov-form/adapters`: everything that implements a port, for hosts to choose from.
export { browserEnvironment } from './browser-environment.js';
export type { Fetch } from './fetch-options.js';
export { httpAddresses, type HttpAddressesOptions } from './http-addresses.js';
export { httpSource, type HttpSourceOptions } from './http-source.js';
export { httpSubmission, type HttpSubmissionOptions } from './http-submission.js';
export { idbDrafts, type IdbDrafts, type IdbDraftsOptions } from './idb-drafts.js';
export { manualEnvironment, type ManualEnvironment, type ManualEnvironmentOptions } from './manual-environment.js';
export { memoryAddresses, type AddressRegister, type MemoryAddressesOptions } from './memory-addresses.js';
export { memoryDrafts, type MemoryDraftsOptions } from './memory-drafts.js';
export { memorySource } from './memory-source.js';
export { demonstrationReceipt, memorySubmission, type MemorySubmission } from './memory-submission.js';
export { registerServiceWorker, type ServiceWorkerOptions } from './service-worker.js';
