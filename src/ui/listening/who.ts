import type { KnownContact } from "../../contract/operations.ts";
import { type Contact, type ContactId, newContact } from "../../domain/listening.ts";
import { foldedName } from "../../domain/text.ts";

/** Whom a name means: somebody known, or somebody new; null: whoever is nearest. */
export type Whom = ContactId | "new" | null;

/** Everybody of that name, the one heard of last first: two people may share one. */
export const namesakes = (name: string, contacts: readonly KnownContact[]): readonly KnownContact[] =>
  name.trim() === "" ? [] : contacts.filter((contact) => foldedName(contact.name) === foldedName(name));

/** The person that a name stands for; made where there is none, or where the owner says that it is somebody else. Null: no name. */
export function contactFor(name: string, whom: Whom, contacts: readonly KnownContact[]): Contact | null {
  if (name.trim() === "") return null;
  const same = namesakes(name, contacts);
  const known = whom === "new" ? undefined : (same.find(({ id }) => id === whom) ?? same[0]);
  if (!known) return newContact(crypto.randomUUID() as ContactId, name); // the one place where a contact's id is made
  const { lastOn: _, ...contact } = known;
  return contact;
}
