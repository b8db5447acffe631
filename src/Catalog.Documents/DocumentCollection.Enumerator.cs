using System.Collections;

namespace Catalog.Documents;

public sealed partial class DocumentCollection<T>
{
    /// <summary>Goes through the documents of a collection, and asks for each as it is reached.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly DocumentCollection<T> _documents;
        private int _next;

        internal Enumerator(DocumentCollection<T> documents) => (_documents, Current) = (documents, null!);

        /// <summary>The document reached; undefined before the first and after the last.</summary>
        public T Current { get; private set; }

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next document.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext()
        {
            if (_next >= _documents.Count)
            {
                return false;
            }

            Current = _documents[_next++];
            return true;
        }

        void IEnumerator.Reset() => _next = 0;

        readonly void IDisposable.Dispose() { }
    }
}
