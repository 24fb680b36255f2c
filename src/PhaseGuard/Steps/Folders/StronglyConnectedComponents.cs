namespace PhaseGuard.Steps.Folders;

/// <summary>
/// The sets of task ids that reach one another by their dependencies: the strongly connected components of a folder that hold
/// a cycle, by Tarjan's algorithm, whose stack is kept by hand since a chain of steps may be long.
/// </summary>
internal sealed class StronglyConnectedComponents
{
    private readonly StepFolder _folder;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lowest = new(StringComparer.Ordinal);
    private readonly Stack<string> _open = new();
    private readonly HashSet<string> _isOpen = new(StringComparer.Ordinal);
    private readonly List<IReadOnlySet<string>> _knots = [];

    public StronglyConnectedComponents(StepFolder folder)
    {
        _folder = folder;
        foreach (StepOutline step in folder.Steps.Where(step => step.Dependencies.Count > 0 && step.TaskId is not null))
        {
            if (!_numbers.ContainsKey(step.TaskId!))
            {
                Walk(step.TaskId!);
            }
        }
    }

    public IReadOnlyList<IReadOnlySet<string>> All => _knots;

    /// <summary>The tasks of the folder that a task waits for.</summary>
    public static IEnumerable<string> WaitsFor(StepFolder folder, string id)
        => folder.ById[id].SelectMany(step => step.Dependencies).Map(dependency => dependency.TaskId).Where(folder.ById.Contains);

    private void Walk(string start)
    {
        var path = new Stack<(string Id, IEnumerator<string> Next)>([Enter(start)]);
        while (path.TryPeek(out (string Id, IEnumerator<string> Next) at))
        {
            if (!at.Next.MoveNext())
            {
                path.Pop();
                Leave(at.Id, path.TryPeek(out (string Id, IEnumerator<string> Next) holder) ? holder.Id : null);
            }
            else if (!_numbers.TryGetValue(at.Next.Current, out int number))
            {
                path.Push(Enter(at.Next.Current));
            }
            else if (_isOpen.Contains(at.Next.Current))
            {
                _lowest[at.Id] = Math.Min(_lowest[at.Id], number);
            }
        }
    }

    private (string Id, IEnumerator<string> Next) Enter(string id)
    {
        _lowest[id] = _numbers[id] = _numbers.Count;
        _open.Push(id);
        _isOpen.Add(id);
        return (id, WaitsFor(_folder, id).GetEnumerator());
    }

    private void Leave(string id, string? holder)
    {
        if (holder is not null)
        {
            _lowest[holder] = Math.Min(_lowest[holder], _lowest[id]);
        }

        if (_lowest[id] != _numbers[id])
        {
            return;
        }

        var knot = new HashSet<string>(StringComparer.Ordinal);
        do
        {
            _isOpen.Remove(_open.Peek());
            knot.Add(_open.Peek());
        }
        while (_open.Pop() != id);

        if (knot.Count > 1 || WaitsFor(_folder, id).Contains(id))
        {
            _knots.Add(knot);
        }
    }
}
