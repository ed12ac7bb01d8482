import { PageHead } from '../shell/PageHead.tsx'
import { AskPanel } from './AskPanel.tsx'
import { DocumentList } from './DocumentList.tsx'
import { DocumentUpload } from './DocumentUpload.tsx'
import { FoldersPanel } from './FoldersPanel.tsx'
import { TagsPanel } from './TagsPanel.tsx'

/** What the agents know, and where they know it from. */
export function KnowledgePage() {
  return (
    <>
      <PageHead title="Knowledge">What your agents know, and where they know it from.</PageHead>
      <div className="grid" data-columns="2">
        <DocumentList />
        <div className="stack">
          <AskPanel />
          <DocumentUpload />
          <FoldersPanel />
          <TagsPanel />
        </div>
      </div>
    </>
  )
}
