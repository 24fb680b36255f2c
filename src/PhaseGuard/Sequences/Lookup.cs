using System.Collections;

namespace PhaseGuard;

/// <summary>Elements by key: the groups in the order in which their keys came, and those of each in the order in which they came.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <param name="comparer">Which keys are the same.</param>
internal sealed class Lookup<TKey, T>(IEqualityComparer<TKey>? comparer) : IEnumerable<Grouping<TKey, T>>
    where TKey : notnull
{
    private readonly Dictionary<TKey, Grouping<TKey, T>> _byKey = new(comparer);
    private readonly List<Grouping<TKey, T>> _groups = [];

    public int Count => _groups.Count;

    /// <summary>The elements of a key; none where nothing has it.</summary>
    /// <param name="key">The key.</param>
    public IReadOnlyList<T> this[TKey key] => _byKey.TryGetValue(key, out Grouping<TKey, T>? group) ? group : [];

    public bool Contains(TKey key) => _byKey.ContainsKey(key);

    public void Add(TKey key, T element)
    {
        if (!_byKey.TryGetValue(key, out Grouping<TKey, T>? group))
        {
            group = new Grouping<TKey, T>(key);
            _byKey.Add(key, group);
            _groups.Add(group);
        }

        group.Add(element);
    }

    public IEnumerator<Grouping<TKey, T>> GetEnumerator() => _groups.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
