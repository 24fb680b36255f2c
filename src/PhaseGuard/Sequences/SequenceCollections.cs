namespace PhaseGuard;

/// <summary>Collections made of a sequence.</summary>
internal static class SequenceCollections
{
    public static T[] ToArray<T>(this IEnumerable<T> source) => [.. source];

    public static List<T> ToList<T>(this IEnumerable<T> source) => [.. source];

    public static HashSet<T> ToHashSet<T>(this IEnumerable<T> source, IEqualityComparer<T>? comparer = null) => new(source, comparer);

    public static Dictionary<TKey, T> ToDictionary<T, TKey>(this IEnumerable<T> source, Func<T, TKey> key, IEqualityComparer<TKey>? comparer = null)
        where TKey : notnull
        => source.ToDictionary(key, element => element, comparer);

    public static Dictionary<TKey, TValue> ToDictionary<T, TKey, TValue>(
        this IEnumerable<T> source, Func<T, TKey> key, Func<T, TValue> value, IEqualityComparer<TKey>? comparer = null)
        where TKey : notnull
    {
        var made = new Dictionary<TKey, TValue>(comparer);
        foreach (T element in source)
        {
            made.Add(key(element), value(element));
        }

        return made;
    }

    public static Lookup<TKey, T> ToLookup<T, TKey>(this IEnumerable<T> source, Func<T, TKey> key, IEqualityComparer<TKey>? comparer = null)
        where TKey : notnull
        => source.ToLookup(key, element => element, comparer);

    public static Lookup<TKey, TValue> ToLookup<T, TKey, TValue>(
        this IEnumerable<T> source, Func<T, TKey> key, Func<T, TValue> value, IEqualityComparer<TKey>? comparer = null)
        where TKey : notnull
    {
        var made = new Lookup<TKey, TValue>(comparer);
        foreach (T element in source)
        {
            made.Add(key(element), value(element));
        }

        return made;
    }

    public static Lookup<TKey, T> GroupBy<T, TKey>(this IEnumerable<T> source, Func<T, TKey> key, IEqualityComparer<TKey>? comparer = null)
        where TKey : notnull
        => source.ToLookup(key, comparer);
}
