// Where a schema stands: the schema itself, the resource it belongs to, and the way that was taken to it. Types only.
import type { JsonSchema } from '../model/json.js';

/** A schema with its own identifier (`$id`), or the document as a whole. */
export interface SchemaResource {
  /** Absolute URI without fragment. */
  readonly uri: string;
  readonly root: JsonSchema;
  /** `$anchor` and `$dynamicAnchor` names to JSON pointers inside this resource. */
  readonly anchors: ReadonlyMap<string, string>;
  readonly dynamicAnchors: ReadonlyMap<string, string>;
  /** False where `$schema` names a metaschema without the validation vocabulary: `type`, `minimum` … then say nothing. */
  readonly asserts: boolean;
}

/**
 * The resources entered so far, the latest first: what `$dynamicRef` looks through. Only resources that have a
 * `$dynamicAnchor`, beside the first, and each once: so a recursive schema has finitely many places.
 */
export interface DynamicScope {
  readonly resource: SchemaResource;
  readonly outer?: DynamicScope;
}

/** A schema that can be evaluated: it knows its base URI and its dynamic scope. */
export interface SchemaPlace {
  readonly schema: JsonSchema;
  readonly resource: SchemaResource;
  /** RFC 6901 pointer from the resource's root to the schema. */
  readonly pointer: string;
  readonly scope: DynamicScope;
}
