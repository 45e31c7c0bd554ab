// Holds the memory store to the contract of all stores.
import { memorySubmissions } from '../../src/server/memory-submissions.js';
import { attachmentShelfContract } from '../contracts/attachment-shelf.js';
import { submissionStoreContract } from '../contracts/submission-store.js';

submissionStoreContract('memorySubmissions', async () => memorySubmissions());
attachmentShelfContract('memorySubmissions', async () => memorySubmissions());
