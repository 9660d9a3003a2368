/** Questions of the customer view that change a customer other than by an entry: details, people, purchases, cases. */
import type { Intention, Need, Stage } from '../rules';
import type { Done, IsoDay, Refusal } from './outcome';
import type { CaseLine } from './views';

/** What the customer view changes. Won and lost are the business of `close`. */
export interface CustomerValues {
  readonly need?: Need | null;
  readonly expectedClose?: IsoDay | null;
  readonly stage?: Exclude<Stage, 'won' | 'lost'> | null;
  readonly intention?: Intention | null;
  readonly potentialValue?: number | null;
  readonly tags?: string;
}

/** By name, as `Questions`. */
export interface CustomerQuestions {
  /** Changes what is known of a customer; left out means unchanged, null means blank. */
  readonly 'change-customer': {
    readonly question: {
      readonly id: string;
      readonly customer: string;
      readonly values: CustomerValues;
    };
    readonly answer: Done | Refusal;
  };
  /** Adds a further person at a customer; `name` is required. */
  readonly 'add-contact': {
    readonly question: {
      readonly id: string;
      readonly customer: string;
      readonly person: {
        readonly name: string;
        readonly role?: string;
        readonly phone?: string;
        readonly email?: string;
        readonly im?: string;
      };
    };
    readonly answer: Done | Refusal;
  };
  /** Adds a purchase, by default of today and in the currency of the customer. */
  readonly 'add-purchase': {
    readonly question: {
      readonly id: string;
      readonly customer: string;
      readonly purchase: {
        readonly on?: IsoDay;
        readonly amount: number;
        readonly product?: string;
      };
    };
    readonly answer: Done | Refusal;
  };
  readonly 'open-case': {
    readonly question: {
      readonly id: string;
      readonly customer: string;
      readonly kind: CaseLine['kind'];
      readonly text: string;
      readonly promisedFor?: IsoDay | null;
      readonly owner?: string;
    };
    readonly answer: Done | Refusal;
  };
  /**
   * Left out means unchanged. `told` is the day on which the customer was informed. Closing a
   * complaint requires cause and prevention.
   */
  readonly 'change-case': {
    readonly question: {
      readonly id: string;
      readonly case: string;
      readonly promisedFor?: IsoDay | null;
      readonly told?: IsoDay | null;
      readonly closed?: IsoDay | null;
      readonly cause?: string;
      readonly prevention?: string;
      readonly handedTo?: string;
    };
    readonly answer: Done | Refusal;
  };
}
