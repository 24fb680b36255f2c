namespace PhaseGuard.Engine.Graphs;

/// <summary>
/// The sets of nodes that reach one another: the strongly connected components of a graph that hold a cycle, by Tarjan's
/// algorithm, whose stack is kept by hand since a chain may be long.
/// </summary>
/// <typeparam name="TNode">A node.</typeparam>
internal sealed class StronglyConnectedComponents<TNode>
    where TNode : class
{
    private readonly Func<TNode, IEnumerable<TNode>> _waitsFor;
    private readonly Dictionary<TNode, int> _numbers = [];
    private readonly Dictionary<TNode, int> _lowest = [];
    private readonly Stack<TNode> _open = new();
    private readonly HashSet<TNode> _isOpen = [];
    private readonly List<IReadOnlySet<TNode>> _all = [];

    private StronglyConnectedComponents(Func<TNode, IEnumerable<TNode>> waitsFor) => _waitsFor = waitsFor;

    /// <summary>Finds those that hold a cycle.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="waitsFor">The nodes that one leads to.</param>
    public static IReadOnlyList<IReadOnlySet<TNode>> FindCyclic(IEnumerable<TNode> nodes, Func<TNode, IEnumerable<TNode>> waitsFor)
    {
        var components = new StronglyConnectedComponents<TNode>(waitsFor);
        foreach (TNode node in nodes)
        {
            if (!components._numbers.ContainsKey(node))
            {
                components.Walk(node);
            }
        }

        return components._all;
    }

    private void Walk(TNode start)
    {
        var path = new Stack<(TNode Node, IEnumerator<TNode> Next)>([Enter(start)]);
        while (path.TryPeek(out (TNode Node, IEnumerator<TNode> Next) at))
        {
            if (!at.Next.MoveNext())
            {
                path.Pop();
                Leave(at.Node, path.TryPeek(out (TNode Node, IEnumerator<TNode> Next) holder) ? holder.Node : null);
            }
            else if (!_numbers.TryGetValue(at.Next.Current, out int number))
            {
                path.Push(Enter(at.Next.Current));
            }
            else if (_isOpen.Contains(at.Next.Current))
            {
                _lowest[at.Node] = Math.Min(_lowest[at.Node], number);
            }
        }
    }

    private (TNode Node, IEnumerator<TNode> Next) Enter(TNode node)
    {
        _lowest[node] = _numbers[node] = _numbers.Count;
        _open.Push(node);
        _isOpen.Add(node);
        return (node, _waitsFor(node).GetEnumerator());
    }

    private void Leave(TNode node, TNode? holder)
    {
        if (holder is not null)
        {
            _lowest[holder] = Math.Min(_lowest[holder], _lowest[node]);
        }

        if (_lowest[node] != _numbers[node])
        {
            return;
        }

        var component = new HashSet<TNode>();
        do
        {
            _isOpen.Remove(_open.Peek());
            component.Add(_open.Peek());
        }
        while (!_open.Pop().Equals(node));

        if (component.Count > 1 || _waitsFor(node).Contains(node))
        {
            _all.Add(component);
        }
    }
}
