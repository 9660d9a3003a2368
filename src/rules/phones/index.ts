/** Phone numbers as people write them. */
export { phonesIn, type PhoneNumber } from './phones-in';
export { isRoundedNumber } from './rounded-number';
