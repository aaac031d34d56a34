import type { VisitFailure } from '../model/visit.ts';

/** Ends a visit from within, with the reason that goes into the ledger. */
export class VisitFailed extends Error {
  override readonly name = 'VisitFailed';
  readonly failure: VisitFailure;

  constructor(failure: VisitFailure) {
    super(failure.reason);
    this.failure = failure;
  }
}
