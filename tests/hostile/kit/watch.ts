import { measureWork } from '../../kit/measure-work.ts';

/** Milliseconds that no door may take, however large what comes in. */
export const PATIENCE_MS = 1000;

const PROTOTYPES = [Object.prototype, Array.prototype, String.prototype, Function.prototype];

function ownNames(): string {
  return PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype).map(String).join()).join(' | ');
}

const BEFORE = ownNames();

/** A door with the law that what comes of it must keep: true where it is refused by name or stands as plain data. */
export interface Door {
  readonly name: string;
  readonly isKept: (member: string) => boolean | Promise<boolean>;
}

function short(member: string): string {
  return JSON.stringify(member.length > 120 ? `${member.slice(0, 120)}…` : member);
}

/** What went wrong as a member came to a door; none where its law was kept, in time, and no prototype changed. */
export async function faultsOf({ name, isKept }: Door, member: string): Promise<readonly string[]> {
  const { given: kept, tookMs } = await measureWork(async () => {
    try {
      return await isKept(member);
    } catch (error) {
      return `threw ${String(error).slice(0, 200)}`;
    }
  });
  return [
    ...(kept === true
      ? []
      : [`${name}: ${short(member)} ${kept === false ? 'broke the law' : kept}`]),
    ...(tookMs < PATIENCE_MS ? [] : [`${name}: ${short(member)} took ${Math.round(tookMs)} ms`]),
    ...(ownNames() === BEFORE ? [] : [`${name}: ${short(member)} changed a prototype`]),
  ];
}

/** The same for many members, one after the other. */
export async function allFaults(door: Door, members: Iterable<string>): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const member of members) faults.push(...(await faultsOf(door, member)));
  return faults;
}
