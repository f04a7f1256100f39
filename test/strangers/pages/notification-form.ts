import { ofBusiness } from './frame.ts';
import { kits } from './kits.ts';
import type { StrangePage } from './page.ts';

const field = '<label>Software ID <input data-true="software-id"></label>';

/** R25n: the software's ID; a form in several pages leads on with other words than "Submit". */
export const notificationSteps: readonly StrangePage[] = ['Next', 'Review', 'Save', 'Next step'].flatMap(
  (label) =>
    kits.map(
      (kit): StrangePage => ({
        it: `${kit.name}: a notification that goes on with "${label}"`,
        html: ofBusiness(
          `<h2>Add notification</h2>${field}${kit.button('Back')}${kit.button(label)}`,
          'Manage notifications',
          kit,
        ),
        page: 'notification-form',
        find: [
          { control: 'software-id', is: 'found' },
          { control: 'submit', is: 'not-found' },
        ],
      }),
    ),
);

export const noNotificationSteps: readonly StrangePage[] = [
  ['a list with a filter', `<h2>Manage notifications</h2>${field}<button>Search</button>`],
  ['a list with its button', `<h2>Add notification</h2>${field}<button>Add notification</button>`],
  ['a title alone', '<h2>Add notification</h2><p>Loading…</p>'],
  ['a field of another title', `<h2>Software providers</h2>${field}<button>Next</button>`],
].map(([what, html = '']) => ({
  it: `no form of a notification: ${what}`,
  html: ofBusiness(html, 'Manage notifications'),
  never: ['notification-form'],
  find: [{ control: 'software-id', is: 'not-found' }],
}));
