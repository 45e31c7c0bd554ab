// Sources that cannot do their work. GF166: an answer that is calculated, or filled twice. GF167: a source that is never
// offered. GF185: a source or a legal basis that no text names. GF122: a legal basis that nothing rests on.
import type { Finding, Rule } from '../rule.js';
import type { Subject } from '../subject.js';
import { meantBySlips } from './missing-texts.js';

export const filledTwice: Rule = {
  code: 'GF166',
  severity: 'warning',
  find: ({ procedure, model }) =>
    (procedure.sources ?? []).flatMap(({ id, fields }, index) =>
      fields.flatMap(({ to }, at): readonly Finding[] => {
        const isCalculated = model.asks[to]?.calculate !== undefined;
        const isRepeated = fields.findIndex((field) => field.to === to) < at;
        if (!isCalculated && !isRepeated) return [];
        const why = isCalculated ? 'which is calculated' : 'which it has filled already';
        return [{ file: 'procedure.json', pointer: `/sources/${index}/fields/${at}/to`, about: to, message: `The source "${id}" would fill "${to}", ${why}.`, remedy: 'Take one of the two out.' }];
      }),
    ),
};

export const neverOffered: Rule = {
  code: 'GF167',
  severity: 'warning',
  find: ({ procedure }) => {
    const { workflow } = procedure;
    if (workflow === undefined) return [];
    const offered = new Set(workflow.flatMap((state) => (state.sort === 'prefill' ? [state.source] : [])));
    return (procedure.sources ?? []).flatMap(({ id }, index) =>
      offered.has(id) ? [] : [{ file: 'procedure.json', pointer: `/sources/${index}`, message: `No state of the workflow offers the source "${id}": what it holds is asked of everybody.`, remedy: `Add a state { "sort": "prefill", "source": "${id}" }, or take the source out.` }],
    );
  },
};

export const unnamedSource: Rule = {
  code: 'GF185',
  severity: 'warning',
  find: unnamedIn,
};

function unnamedIn(subject: Subject): readonly Finding[] {
  const { procedure, firstTexts } = subject;
  const [sources, laws] = [meantBySlips(subject, 'sources'), meantBySlips(subject, 'legalBasis')];
  return [
    ...(procedure.sources ?? []).filter(({ id }) => !sources.has(id) && firstTexts.sources?.[id] === undefined).map(({ id }) =>
      unnamed('sources', firstTexts.language, `No text says what the source "${id}" is, who keeps it and why it is asked.`, `Write sources.${id} with "name", "authority" and "purpose".`),
    ),
    ...(procedure.legalBasis ?? []).filter(({ id }) => !laws.has(id) && firstTexts.legalBasis?.[id] === undefined).map(({ id }) =>
      unnamed('legalBasis', firstTexts.language, `No text names the legal basis "${id}".`, `Write legalBasis.${id}: the law as it is named to a citizen.`),
    ),
  ];
}

export const unusedLegalBasis: Rule = {
  code: 'GF122',
  severity: 'warning',
  find: ({ procedure }) => {
    const used = new Set([procedure.retention?.legalBasis, ...(procedure.sources ?? []).map(({ legalBasis }) => legalBasis)]);
    return (procedure.legalBasis ?? []).flatMap(({ id }, index) =>
      used.has(id) ? [] : [{ file: 'procedure.json', pointer: `/legalBasis/${index}`, about: id, message: `Neither a source nor the retention names the legal basis "${id}": nobody ever reads it.`, remedy: 'Name it where it applies, or take it out.' }],
    );
  },
};

function unnamed(part: string, language: string, message: string, remedy: string): Finding {
  return { file: `texts/${language}.json`, pointer: `/${part}`, message, remedy };
}
