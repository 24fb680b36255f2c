namespace PhaseGuard.Json;

/// <summary>The members of an object or the elements of an array, in document order, nulls included.</summary>
internal readonly struct JsonChildren(JsonTree tree, int first, int end)
{
    private readonly JsonTree? _tree = tree;

    public Enumerator GetEnumerator() => new(_tree, first, end);

    public int Count
    {
        get
        {
            int count = 0;
            foreach (JsonValue unused in this)
            {
                count++;
            }

            return count;
        }
    }

    public struct Enumerator(JsonTree? tree, int first, int end)
    {
        private int _next = first;

        public JsonValue Current { get; private set; }

        public bool MoveNext()
        {
            if (tree is null || _next >= end)
            {
                return false;
            }

            Current = new JsonValue(tree, _next);
            _next = tree[_next].Next;
            return true;
        }
    }
}
