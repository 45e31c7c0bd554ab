// The adapters in memory keep the contracts of their ports in Node.
import { describe, it } from 'node:test';
import { memoryContracts } from './memory-rigs.js';

memoryContracts({ describe, it });
