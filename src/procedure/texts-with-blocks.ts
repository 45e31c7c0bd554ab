// Which texts may be written in Markdown, and the same texts with it read: what a page is given. Pure; how Markdown is read
// is handed in, so that whoever has none needs no parser.
import type { Block } from '../model/blocks.js';
import type { PartialTexts, QuestionTexts, WrittenBlocks } from '../model/procedure.js';

type Read = (markdown: string) => readonly Block[];

type WithBlocks = Pick<PartialTexts, 'notices' | 'questions' | 'easy'>;

export function hasMarkdown({ notices, questions, easy }: WithBlocks): boolean {
  return (easy !== undefined && hasMarkdown(easy)) || notices !== undefined || Object.values(questions ?? {}).some(({ help, body }) => help !== undefined || body !== undefined);
}

export function withBlocks<Texts extends WithBlocks>(texts: Texts, read: Read): Texts {
  if (!hasMarkdown(texts)) return texts;
  const { notices, questions, easy } = texts;
  return {
    ...texts,
    ...(notices === undefined ? {} : { notices: mapped(notices, (written) => blocksIn(written, read)) }),
    ...(easy === undefined ? {} : { easy: withBlocks(easy, read) }),
    ...(questions === undefined ? {} : { questions: mapped(questions, (question) => ofQuestion(question, read)) }),
  };
}

function ofQuestion(question: Partial<QuestionTexts>, read: Read): Partial<QuestionTexts> {
  const { help, body } = question;
  return {
    ...question,
    ...(help === undefined ? {} : { help: blocksIn(help, read) }),
    ...(body === undefined ? {} : { body: blocksIn(body, read) }),
  };
}

function blocksIn(written: WrittenBlocks, read: Read): WrittenBlocks {
  return written.flatMap((entry) => (typeof entry === 'string' ? read(entry) : [entry]));
}

function mapped<Value>(record: Readonly<Record<string, Value>>, change: (value: Value) => Value): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
