/** Tables of other systems: which field each column of theirs holds, alone or joined with others. */
export { contactSource, type CustomerSources, openCustomerSources } from './customer-sources';
export {
  firstFilledOf,
  type ImportRefusal,
  isRefusal,
  type Overrides,
  type Recognised,
  recognise,
  type Source,
  sourceOf,
  unusedHeadings,
} from './recognise';
