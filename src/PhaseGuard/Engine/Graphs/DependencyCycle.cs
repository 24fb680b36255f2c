namespace PhaseGuard.Engine.Graphs;

/// <summary>Nodes that wait for one another.</summary>
/// <param name="Members">The nodes along the cycle, each once; the first is the first of all that are knotted together.</param>
/// <typeparam name="TNode">A node.</typeparam>
internal sealed record DependencyCycle<TNode>(IReadOnlyList<TNode> Members)
    where TNode : class
{
    /// <summary>So many times are nodes taken out that wait for none any more: it is cheaper than to search, and mostly leaves none.</summary>
    private const int Passes = 4;

    /// <summary>One cycle, as short as any, for each knot of nodes that can reach one another.</summary>
    /// <param name="nodes">The nodes; the first of a knot begins its cycle.</param>
    /// <param name="waitsFor">The nodes that one waits for.</param>
    public static IEnumerable<DependencyCycle<TNode>> FindAll(IReadOnlyList<TNode> nodes, Func<TNode, IEnumerable<TNode>> waitsFor)
    {
        nodes = Prune(nodes, waitsFor);
        if (nodes.Count == 0)
        {
            return [];
        }

        Dictionary<TNode, IReadOnlySet<TNode>> knotOf = StronglyConnectedComponents<TNode>.FindCyclic(nodes, waitsFor)
            .SelectMany(knot => knot.Select(node => (node, knot))).ToDictionary(pair => pair.node, pair => pair.knot);
        return nodes.Where(knotOf.ContainsKey).DistinctBy(node => knotOf[node]).Select(first => Through(first, knotOf[first], waitsFor));
    }

    private static IReadOnlyList<TNode> Prune(IReadOnlyList<TNode> nodes, Func<TNode, IEnumerable<TNode>> waitsFor)
    {
        var done = new HashSet<TNode>(nodes.Count);
        for (int pass = 0; pass < Passes && nodes.Count > 0; pass++)
        {
            nodes = [.. nodes.Where(node => !(waitsFor(node).All(done.Contains) && done.Add(node)))];
        }

        return nodes;
    }

    /// <summary>A walk over the knot, level by level, until it is back.</summary>
    private static DependencyCycle<TNode> Through(TNode first, IReadOnlySet<TNode> knot, Func<TNode, IEnumerable<TNode>> waitsFor)
    {
        var cameFrom = new Dictionary<TNode, TNode>();
        var queue = new Queue<TNode>([first]);
        while (!cameFrom.ContainsKey(first))
        {
            TNode node = queue.Dequeue();
            foreach (TNode next in waitsFor(node).Where(next => knot.Contains(next) && cameFrom.TryAdd(next, node)))
            {
                queue.Enqueue(next);
            }
        }

        var path = new List<TNode>();
        for (TNode node = cameFrom[first]; !node.Equals(first); node = cameFrom[node])
        {
            path.Add(node);
        }

        path.Add(first);
        path.Reverse();
        return new DependencyCycle<TNode>(path);
    }
}
