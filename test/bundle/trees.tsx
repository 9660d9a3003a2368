/** Everything that mails use of JSX: components, fragments, lists, blanks, attributes, hostile text. */
import type { VNode } from 'preact';

function Row({ name, children }: { readonly name: string; readonly children?: VNode }): VNode {
  return (
    <tr>
      <td title={name}>{name}</td>
      {children}
    </tr>
  );
}

export function trees(): VNode[] {
  return [
    <p lang="zh">{'<script>alert("1") & \' </script>'}</p>,
    <table role="presentation" cellPadding="0" width="100%">
      <tbody>
        {['甲', 'b'].map((name) => (
          <Row key={name} name={name}>
            <td style="color:#000000">{3}</td>
          </Row>
        ))}
        <Row name={'"quoted"'} />
      </tbody>
    </table>,
    <>
      {null}
      {false}
      {0}
      <br />
      <a href="https://example.com/?a=1&b=2#gid=3">{'a\u00a0b'}</a>
    </>,
    <div dir="auto" hidden={false}>
      <>{['one', <b key="two">two</b>]}</>
    </div>,
  ];
}
