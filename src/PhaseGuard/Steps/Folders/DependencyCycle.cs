namespace PhaseGuard.Steps.Folders;

/// <summary>Steps of a folder that wait for one another.</summary>
/// <param name="Step">The step that the cycle is told at: the first in path order of all that are knotted together.</param>
/// <param name="Dependency">What that step waits for, on the cycle.</param>
/// <param name="TaskIds">The task ids along the cycle, from that step on, each once.</param>
internal sealed record DependencyCycle(StepOutline Step, Dependency Dependency, IReadOnlyList<string> TaskIds)
{
    /// <summary>One cycle, as short as any, for each knot of steps that can reach one another.</summary>
    public static IEnumerable<DependencyCycle> FindAll(StepFolder folder)
    {
        Dictionary<string, IReadOnlySet<string>> knotOf = new StronglyConnectedComponents(folder).All
            .SelectMany(knot => knot.Map(id => (id, knot))).ToDictionary(StringComparer.Ordinal);
        return folder.Steps.Where(step => step.TaskId is { } id && knotOf.ContainsKey(id)).DistinctBy(step => knotOf[step.TaskId!])
            .Map(first => Through(first, knotOf[first.TaskId!], folder));
    }

    /// <summary>A walk over the knot, level by level, until it is back.</summary>
    private static DependencyCycle Through(StepOutline first, IReadOnlySet<string> knot, StepFolder folder)
    {
        var cameFrom = new Dictionary<string, string>(StringComparer.Ordinal);
        var queue = new Queue<string>([first.TaskId!]);
        while (!cameFrom.ContainsKey(first.TaskId!))
        {
            string id = queue.Dequeue();
            foreach (string next in StronglyConnectedComponents.WaitsFor(folder, id).Where(next => knot.Contains(next) && cameFrom.TryAdd(next, id)))
            {
                queue.Enqueue(next);
            }
        }

        var path = new List<string>();
        for (string id = cameFrom[first.TaskId!]; id != first.TaskId; id = cameFrom[id])
        {
            path.Add(id);
        }

        path.Add(first.TaskId!);
        path.Reverse();
        string second = path.Count > 1 ? path[1] : path[0];
        StepOutline step = folder.ById[first.TaskId!].First(step => step.Dependencies.Any(dependency => dependency.TaskId == second));
        return new DependencyCycle(step, step.Dependencies.First(dependency => dependency.TaskId == second), path);
    }
}
