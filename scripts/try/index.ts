/**
 * `npm run -s try -- <form>`: reads JSON Lines from stdin and writes one JSON object per line, in the order of the
 * input, each as soon as it is known. Nothing else goes to stdout; warnings go to stderr. A line that cannot be
 * read gives {"error"} and the rest goes on. Exit status 2: no such form.
 */
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** Answers every line it is given with exactly one object, in order. */
type Form = (lines: AsyncIterable<unknown>) => AsyncIterable<unknown>;

const FORMS: Readonly<Record<string, () => Promise<Form>>> = {
  entry: async () => (await import('./entry')).tryEntry,
  capture: async () => (await import('./capture')).tryCapture,
  import: async () => (await import('./import')).tryImport,
  export: async () => (await import('./export')).tryExport,
  recurrence: async () => (await import('./recurrence')).tryRecurrence,
};

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader has gone ("| head"): there is nobody left to answer.
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

await main(process.argv[2]);

async function main(name: string | undefined): Promise<void> {
  const load = name !== undefined && Object.hasOwn(FORMS, name) ? FORMS[name] : undefined;
  if (load) return answer(await load());
  const known = Object.keys(FORMS).join(', ');
  const wrong = name === undefined ? 'No form given' : `There is no form "${name}"`;
  console.error(`${wrong}. Use one of: ${known}.`);
  process.exitCode = 2;
}

/** Feeds the form the lines that can be read and puts the errors of the others back into their places. */
async function answer(form: Form): Promise<void> {
  const waiting: Array<{ error: string } | 'asked'> = [];

  async function* readable(): AsyncIterable<unknown> {
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (line.trim() === '') continue;
      const read = parseLine(line);
      if ('value' in read) {
        waiting.push('asked');
        yield read.value;
      } else if (waiting.length === 0) await write(read);
      else waiting.push(read);
    }
  }

  const writeErrors = async () => {
    for (let next = waiting[0]; next && next !== 'asked'; next = waiting[0]) {
      waiting.shift();
      await write(next);
    }
  };
  for await (const result of form(readable())) {
    waiting.shift();
    await write(result);
    await writeErrors();
  }
  await writeErrors();
}

function parseLine(line: string): { value: unknown } | { error: string } {
  try {
    return { value: JSON.parse(line) };
  } catch (error) {
    return { error: `Not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}

async function write(result: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(result)}\n`)) await once(process.stdout, 'drain');
}
