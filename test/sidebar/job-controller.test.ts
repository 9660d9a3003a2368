/** The hourly job in the sidebar. */
import { openJobController } from '../../src/sidebar/job-controller';
import { aRefusal, openSidebarTest } from '../support/sidebar';

const job = (next: string) => ({ outcome: 'job', next });

describe('openJobController', () => {
  it('openJobController shows the state of the job after loading and after a repair', async () => {
    const { script, context, state } = openSidebarTest();
    const controller = openJobController(context);
    void controller.load();
    await script.answer(job('08:00'));
    expect(state().job).toMatchObject({ answer: { next: '08:00' }, isBusy: false });
    void controller.repair();
    await script.answer(job('09:00'));
    expect(script.asked).toEqual([{ ask: 'job' }, { ask: 'repair-job' }]);
    expect(state().job.answer?.next).toBe('09:00');
  });

  it('openJobController keeps the last state if a repair is refused', async () => {
    const { script, context, state } = openSidebarTest();
    const controller = openJobController(context);
    void controller.load();
    await script.answer(job('08:00'));
    void controller.repair();
    await script.answer(aRefusal('google'));
    expect(state().job).toMatchObject({
      answer: { next: '08:00' },
      trouble: { message: 'Refused: google' },
    });
  });
});
