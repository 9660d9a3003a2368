import { openHost } from '../../host';
it('x', async () => {
  const host = openHost({ dist: 'dist', now: '2026-11-23T05:30:00Z' });
  const s = host.book.addSheet('T', [['h','',''],['a'],['b'],['c'],['d']]);
  s.fill([[1],[2],[3],[4]],2,2);
  host.person.type('T!D1', '=ARRAYFORMULA(A$1:A)');
  host.person.type('T!E1', '=ARRAYFORMULA(IF(A$1:A="";;B$1:B))');
  const show = (t: string) => console.log(t, JSON.stringify(s.values()), s.at(1,4).formula, s.at(1,5).formula);
  show('before');
  host.person.moveRows('T', 2, 1, 5); show('moved rows');
  host.person.moveColumns('T', 1, 1, 3); show('moved col');
  await host.close();
});
