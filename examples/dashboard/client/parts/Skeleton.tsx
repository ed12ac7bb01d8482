/** A sketch of what will be here; the panel around it says that it is busy. */
export function Skeleton({ rows = 5 }: { readonly rows?: number }) {
  return (
    <div className="skeleton" aria-hidden="true">
      {Array.from({ length: rows }, (_, index) => (
        <span key={index} />
      ))}
    </div>
  )
}
