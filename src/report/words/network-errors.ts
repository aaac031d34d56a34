import type { Localized } from '../../model/language.ts';
import { say } from './say.ts';

const NO_NAME = say('no host has this name', 'aucun hôte ne porte ce nom');
const REFUSED = say('nothing answers on this port', 'rien ne répond sur ce port');
const CUT = say('the connection was cut', 'la connexion a été coupée');
const NO_WAY = say('no way leads there from here', 'aucun chemin n’y mène d’ici');

/** Codes of Node and of the browser. */
const WORDS: Readonly<Record<string, Localized>> = {
  ENOTFOUND: NO_NAME,
  EAI_AGAIN: NO_NAME,
  'net::ERR_NAME_NOT_RESOLVED': NO_NAME,
  ECONNREFUSED: REFUSED,
  'net::ERR_CONNECTION_REFUSED': REFUSED,
  ECONNRESET: CUT,
  UND_ERR_SOCKET: CUT,
  'net::ERR_CONNECTION_RESET': CUT,
  'net::ERR_CONNECTION_CLOSED': CUT,
  'net::ERR_EMPTY_RESPONSE': CUT,
  EHOSTUNREACH: NO_WAY,
  ENETUNREACH: NO_WAY,
  'net::ERR_ADDRESS_UNREACHABLE': NO_WAY,
  'net::ERR_INTERNET_DISCONNECTED': NO_WAY,
};

/** What a network error's code means; undefined for a detail that is no such code. */
export function networkError(detail: string): Localized | undefined {
  return Object.hasOwn(WORDS, detail) ? WORDS[detail] : undefined;
}
