import { expect } from 'chai';
import { describe, it } from 'node:test';
import { screenOf } from './residence-session.js';
import { TASK_LIST, answers, complete, openTask, openTasks, problemsWith, settled, standing } from './tasks-session.js';

const AT_FIRST = ['applicant: not-started', 'means: cannot-start', 'children: not-started', 'payment: not-started', 'declaration: cannot-start'];

describe('a task list', () => {
  it('comes after the start page, and says how each task stands and what has to be done before', async () => {
    const { session } = await openTasks();
    session.dispatch({ do: 'continue' });
    expect(standing(session)).to.deep.equal(AT_FIRST);
    const { sections, done, total, canGoBack } = screenOf(session, 'tasks');
    expect({ done, total, canGoBack }).to.deep.equal({ done: 0, total: 5, canGoBack: true });
    expect(sections.map(({ title }) => title?.text)).to.deep.equal(['Your household', 'The care']);
    // A task without words of its own is called as its step.
    expect(sections.flatMap(({ tasks }) => tasks.map(({ title }) => title.text))).to.deep.equal(['About you', 'Work and income', 'Your children', 'Where the allowance is paid', 'Your declaration']);
    expect(sections[0]?.tasks[1]).to.deep.include({ state: 'cannot-start', first: [{ text: 'About you', lang: 'en' }] });
    expect(sections[1]?.tasks[2]).to.have.property('first').that.deep.equals(['About you', 'Work and income', 'Your children', 'Where the allowance is paid'].map((text) => ({ text, lang: 'en' })));
  });

  it('leaves the order to the citizen, and ends at the review when all is done', async () => {
    const { session } = await openTasks();
    session.dispatch({ do: 'continue' });
    complete(session, 'payment');
    complete(session, 'applicant');
    expect(standing(session)).to.deep.equal(['applicant: completed', 'means: not-started', 'children: not-started', 'payment: completed', 'declaration: cannot-start']);
    const { turn } = session.screen.focus;
    session.dispatch({ do: 'continue' });
    expect(session.screen.sort).to.equal('tasks');
    expect(session.screen.focus).to.deep.equal({ turn: turn + 1, target: 'summary' });
    for (const task of ['children', 'means', 'declaration']) complete(session, task);
    expect(screenOf(session, 'tasks')).to.deep.include({ done: 5, total: 5 });
    session.dispatch({ do: 'continue' });
    expect(screenOf(session, 'review').issues).to.deep.equal([]);
    session.dispatch({ do: 'back' });
    expect(session.screen.sort).to.equal('tasks');
  });

  it('counts steps within the task, and goes on where the citizen left it', async () => {
    const { session } = await openTasks();
    session.dispatch({ do: 'continue' });
    complete(session, 'applicant');
    expect(screenOf(session, 'tasks').focus.target).to.equal('heading');
    openTask(session, 'means');
    expect(screenOf(session, 'step')).to.deep.include({ step: 'work', progress: { current: 1, total: 2 }, task: { text: 'Work and income', lang: 'en' } });
    answers(session, { 'work.employed': 'false' });
    session.dispatch({ do: 'continue' });
    expect(screenOf(session, 'step').step).to.equal('income');
    session.dispatch({ do: 'back' });
    session.dispatch({ do: 'back' });
    expect(standing(session)[1]).to.equal('means: in-progress');
    openTask(session, 'means');
    expect(screenOf(session, 'step').step).to.equal('income');
    session.dispatch({ do: 'back' });
    session.dispatch({ do: 'back' });
    openTask(session, 'payment');
    expect(screenOf(session, 'step')).to.not.have.any.keys('progress', 'task');
  });

  it('says where there is a mistake, and not where something is only missing', async () => {
    const { session } = await openTasks();
    session.dispatch({ do: 'continue' });
    openTask(session, 'applicant');
    answers(session, { 'applicant.familyName': 'Démo' });
    session.dispatch({ do: 'back' });
    expect(standing(session)[0]).to.equal('applicant: in-progress');
    openTask(session, 'payment');
    answers(session, { 'account#oneOf': '0' });
    answers(session, { 'account.iban': 'LU12' });
    session.dispatch({ do: 'back' });
    expect(standing(session)[3]).to.equal('payment: mistakes');
  });

  it('takes a completed task back when an answer elsewhere brings a question into it', async () => {
    const { session } = await openTasks();
    session.dispatch({ do: 'continue' });
    complete(session, 'applicant');
    complete(session, 'means');
    openTask(session, 'applicant');
    answers(session, { household: 'couple' });
    session.dispatch({ do: 'continue' });
    expect(standing(session)[1]).to.equal('means: in-progress');
    openTask(session, 'means');
    expect(screenOf(session, 'step').step).to.equal('income');
    answers(session, { 'income.partner': '9000' });
    session.dispatch({ do: 'continue' });
    expect(screenOf(session, 'step')).to.deep.include({ step: 'advice', progress: { current: 3, total: 3 } });
    session.dispatch({ do: 'continue' });
    expect(standing(session)[1]).to.equal('means: completed');
  });

  it('returns to the review after Change, and to the list when that left something to do', async () => {
    const { session } = await openTasks();
    session.dispatch({ do: 'continue' });
    for (const task of ['applicant', 'means', 'children', 'payment', 'declaration']) complete(session, task);
    session.dispatch({ do: 'continue' });
    session.dispatch({ do: 'change', path: 'applicant.familyName' });
    answers(session, { 'applicant.familyName': 'Muster' });
    session.dispatch({ do: 'continue' });
    expect(session.screen.sort).to.equal('review');
    session.dispatch({ do: 'change', path: 'household' });
    answers(session, { household: 'couple' });
    session.dispatch({ do: 'continue' });
    expect(standing(session)[1]).to.equal('means: in-progress');
    complete(session, 'applicant');
    expect(session.screen.sort).to.equal('tasks');
  });

  it('shows a task that waits for answers of another, and not one that they rule out', async () => {
    const { session } = await openTasks({
      change: (procedure) => {
        procedure.taskList = [
          { id: 'household', tasks: [{ id: 'applicant', steps: ['applicant'] }, { id: 'means', steps: ['work', 'income'] }, { id: 'advice', steps: ['advice'] }] },
          { id: 'care', tasks: ['children', 'account', 'declaration'].map((step) => ({ id: step, steps: [step] })) },
        ];
      },
    });
    session.dispatch({ do: 'continue' });
    complete(session, 'applicant');
    expect(standing(session)[2]).to.equal('advice: cannot-start');
    openTask(session, 'means');
    answers(session, { 'work.employed': 'false' });
    session.dispatch({ do: 'continue' });
    answers(session, { 'income.own': '20000' });
    session.dispatch({ do: 'continue' });
    expect(standing(session)[2]).to.equal('advice: not-started');
    openTask(session, 'means');
    session.dispatch({ do: 'continue' });
    answers(session, { 'income.own': '2000' });
    session.dispatch({ do: 'continue' });
    expect(standing(session).map((each) => each.split(':')[0])).to.not.include('advice');
  });
});

describe('a draft of a task list', () => {
  it('comes back to the list as it stood, also to tasks in which nothing had to be answered', async () => {
    const first = await openTasks();
    first.session.dispatch({ do: 'continue' });
    complete(first.session, 'applicant');
    openTask(first.session, 'means');
    answers(first.session, { 'work.employed': 'false' });
    first.session.dispatch({ do: 'continue' });
    first.session.dispatch({ do: 'back' });
    first.session.dispatch({ do: 'back' });
    const before = standing(first.session);
    await settled();
    await first.session.stop();
    const { session } = await openTasks({ drafts: first.drafts });
    expect(standing(session)).to.deep.equal(before);
    openTask(session, 'means');
    expect(screenOf(session, 'step').step).to.equal('income');
  });

  it('comes back into a task, and back leads to the list', async () => {
    const first = await openTasks();
    first.session.dispatch({ do: 'continue' });
    complete(first.session, 'applicant');
    openTask(first.session, 'payment');
    await settled();
    await first.session.stop();
    const { session } = await openTasks({ drafts: first.drafts });
    expect(screenOf(session, 'step').step).to.equal('account');
    session.dispatch({ do: 'back' });
    expect(standing(session)[0]).to.equal('applicant: completed');
  });

  it('keeps its standing through a change of language, and loses it with Start over', async () => {
    const { session } = await openTasks();
    session.dispatch({ do: 'continue' });
    complete(session, 'payment');
    session.dispatch({ do: 'switch-language', language: 'de' });
    await settled();
    expect(standing(session)[3]).to.equal('payment: completed');
    expect(screenOf(session, 'tasks').sections[1]?.tasks[0]?.title).to.deep.equal({ text: 'Ihre Kinder', lang: 'de' });
    session.dispatch({ do: 'start-over' });
    await settled();
    session.dispatch({ do: 'continue' });
    expect(standing(session)).to.deep.equal(AT_FIRST);
  });
});

describe('the check of a task list', () => {
  const [household, care] = structuredClone(TASK_LIST) as [{ id: string; tasks: { id: string; steps: string[]; after?: string[] }[] }, { id: string; tasks: { id: string; steps: string[]; after?: string[] }[] }];
  const cases: readonly (readonly [string, unknown, readonly string[]])[] = [
    ['finds nothing in one that leads everywhere', [household, care], []],
    ['finds a step that no task leads to', [household, { ...care, tasks: care.tasks.slice(0, 2) }], ['/taskList No task leads to the step "declaration".']],
    ['finds a step that there is not', [household, { ...care, tasks: [...care.tasks, { id: 'more', steps: ['acount'] }] }], ['/taskList/1/tasks/3/steps/0 The task list names the step "acount", which the workflow does not ask.']],
    ['finds a step in two tasks', [household, { ...care, tasks: [...care.tasks, { id: 'more', steps: ['account'] }] }], ['/taskList/1/tasks/3/steps/0 The task list names the step "account" twice.']],
    ['finds another order than the workflow', [care, household], ['/taskList/0/tasks/0/steps/0 The task list has the step "children" at another place than the workflow: answers would be checked in another order than they are asked.', '/taskList/0/tasks/2/after/0 The task "declaration" comes after "applicant", which is no earlier task.', '/taskList/0/tasks/2/after/1 The task "declaration" comes after "means", which is no earlier task.']],
    ['finds a task that waits for itself', [{ ...household, tasks: [{ ...household.tasks[0], after: ['applicant'] }, household.tasks[1]] }, care], ['/taskList/0/tasks/0/after/0 The task "applicant" comes after "applicant", which is no earlier task.']],
    ['finds an id given twice', [household, { ...care, id: 'household' }], ['/taskList/1/id "household" names two entries of the task list.']],
  ];
  for (const [name, taskList, expected] of cases) {
    it(name, () => {
      const found = problemsWith(taskList).filter(({ code }) => code === 'GF740');
      expect(found.map(({ pointer, message }) => `${pointer} ${message}`)).to.deep.equal(expected);
    });
  }

  it('finds sections and tasks without words', () => {
    const found = problemsWith(TASK_LIST, undefined, {}).filter(({ code }) => code === 'GF740');
    expect(found.map(({ remedy }) => remedy)).to.deep.equal(['Write tasks.household in the texts.', 'Write tasks.care in the texts.', 'Write tasks.means in the texts.']);
  });

  it('finds a register that is offered between steps', () => {
    const found = problemsWith(TASK_LIST, (procedure) => {
      procedure.sources = [{ id: 'rnpp', register: 'urn:lu:register:rnpp', legalBasis: 'law', fields: [{ from: '/name', to: 'applicant.familyName' }] }];
      procedure.workflow = [
        { id: 'one', sort: 'ask', steps: ['applicant'] }, { id: 'offer', sort: 'prefill', source: 'rnpp' }, { id: 'two', sort: 'ask', steps: ['work', 'income', 'advice', 'children', 'account', 'declaration'] },
        { id: 'review', sort: 'review' }, { id: 'submit', sort: 'submit' }, { id: 'end', sort: 'end' },
      ];
    }).filter(({ code }) => code === 'GF740');
    expect(found.map(({ pointer }) => pointer)).to.deep.equal(['/workflow/1']);
  });

  it('warns of words for a task that there is not', () => {
    const found = problemsWith(TASK_LIST, undefined, { household: 'Household', care: 'Care', means: 'Means', mean: 'Means' }).filter(({ code }) => code === 'GF124');
    expect(found.map(({ pointer }) => pointer)).to.include('/tasks/mean');
  });
});
