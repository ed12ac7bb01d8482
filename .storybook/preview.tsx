import type { Preview } from '@storybook/react-vite'
import { AmendsProvider, createProfile } from 'amends'
import { everyRecovery } from 'amends/testing'
import 'amends/styles.css'
import './preview.css'

const profile = createProfile({ recoveries: everyRecovery(), timeZone: 'UTC' })

const preview: Preview = {
  tags: ['autodocs'],
  initialGlobals: { scheme: 'light', direction: 'ltr' },
  globalTypes: {
    scheme: {
      description: 'Colour scheme',
      toolbar: { title: 'Scheme', icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true },
    },
    direction: {
      description: 'Direction of the text',
      toolbar: { title: 'Direction', icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
    },
  },
  decorators: [
    (Story, { globals }) => (
      <AmendsProvider profile={profile}>
        <div className="stage" data-scheme={globals['scheme']} dir={globals['direction']}>
          <Story />
        </div>
      </AmendsProvider>
    ),
  ],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { exclude: ['ref', 'retry', 'renderAction', 'classNames'] },
    options: { storySort: { order: ['Start', 'Surfaces', 'Samples', 'Flows', 'Playground'] } },
  },
}

export default preview
