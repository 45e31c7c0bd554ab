// The adapters in memory keep the contracts of their ports in a browser.
import { memoryContracts } from './memory-rigs.js';

memoryContracts({ describe, it });
