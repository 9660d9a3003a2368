/** What the commands say in Chinese has Chinese punctuation, in what they put together themselves too. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestCommand } from '../../../../host/cli/digest/digest-command';
import { figuresCommand } from '../../../../host/cli/figures/figures-command';
import { reviewCommand } from '../../../../host/cli/review/review-command';
import { reviewFolder } from '../../../support/review-runs';

const LIST = `公司,联系人,手机号,负责人,需求,备注甲,备注乙
北京字节跳动科技有限公司,张三,13800138001,小李,明确,,
字节跳动,张三先生,138 0013 8001,小张,也许,,
海尔,李四,4.41E+11,小王,潜在,,
`;

/** Half-width punctuation beside a Chinese character or its quotation mark. */
const HALF_WIDTH = /[\u4e00-\u9fff”]\s?[:,;?!()]|[,;?!()]\s?[\u4e00-\u9fff“]/u;

const COMMANDS = { review: reviewCommand, digest: digestCommand, figures: figuresCommand };

describe('punctuation of commands', () => {
  it.each(Object.keys(COMMANDS) as (keyof typeof COMMANDS)[])(
    'is full-width where %s speaks Chinese',
    async (name) => {
      writeFileSync(join(reviewFolder, 'list.csv'), LIST);
      let out = '';
      const exitCode = await COMMANDS[name](
        ['--data', 'list.csv', '--language', 'zh', '--today', '2026-11-23'],
        {
          workingFolder: reviewFolder,
          dist: join(process.cwd(), 'dist'),
          built: join(process.cwd(), '.build/review'),
          now: Date.parse('2026-11-23T08:00:00Z'),
          print: (text) => (out += text),
          printError: (text) => (out += text),
        },
      );
      expect(exitCode).toBe(0);
      expect(out).toContain('文件：list.csv');
      expect(out.split('\n').filter((line) => HALF_WIDTH.test(line))).toEqual([]);
    },
  );
});
