namespace PhaseGuard;

/// <summary>Orders of a sequence.</summary>
internal static class SequenceOrder
{
    public static Ordered<T> Order<T>(this IEnumerable<T> source, IComparer<T>? comparer = null) => source.OrderBy(element => element, comparer);

    public static Ordered<T> OrderBy<T, TKey>(this IEnumerable<T> source, Func<T, TKey> key, IComparer<TKey>? comparer = null) => new(source, By(key, comparer));

    public static Ordered<T> OrderByDescending<T, TKey>(this IEnumerable<T> source, Func<T, TKey> key, IComparer<TKey>? comparer = null)
    {
        Comparison<T> ascending = By(key, comparer);
        return new(source, (one, other) => ascending(other, one));
    }

    public static Comparison<T> By<T, TKey>(Func<T, TKey> key, IComparer<TKey>? comparer)
    {
        comparer ??= Comparer<TKey>.Default;
        return (one, other) => comparer.Compare(key(one), key(other));
    }
}
