// Holds the memory store to the contract of all stores.
import { memorySubmissions } from '../../src/server/memory-submissions.js';
import { submissionStoreContract } from '../contracts/submission-store.js';

submissionStoreContract('memorySubmissions', async () => memorySubmissions());
