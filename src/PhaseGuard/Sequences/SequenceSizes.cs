namespace PhaseGuard;

/// <summary>The sum, the least and the greatest of a sequence.</summary>
internal static class SequenceSizes
{
    public static int Sum<T>(this IEnumerable<T> source, Func<T, int> number)
    {
        int sum = 0;
        foreach (T element in source)
        {
            sum = checked(sum + number(element));
        }

        return sum;
    }

    public static long Sum<T>(this IEnumerable<T> source, Func<T, long> number)
    {
        long sum = 0;
        foreach (T element in source)
        {
            sum = checked(sum + number(element));
        }

        return sum;
    }

    public static TKey Min<T, TKey>(this IEnumerable<T> source, Func<T, TKey> key) => source.Select(key).Min();

    public static TKey Max<T, TKey>(this IEnumerable<T> source, Func<T, TKey> key) => source.Select(key).Max();

    public static T Min<T>(this IEnumerable<T> source) => source.MinBy(element => element)!;

    public static T Max<T>(this IEnumerable<T> source) => source.MaxBy(element => element)!;

    public static T? MinBy<T, TKey>(this IEnumerable<T> source, Func<T, TKey> key) => source.Best(key, static (one, other) => Comparer<TKey>.Default.Compare(one, other) < 0);

    public static T? MaxBy<T, TKey>(this IEnumerable<T> source, Func<T, TKey> key) => source.Best(key, static (one, other) => Comparer<TKey>.Default.Compare(one, other) > 0);

    /// <exception cref="InvalidOperationException">There is none, and no <see langword="null"/> to say so.</exception>
    private static T? Best<T, TKey>(this IEnumerable<T> source, Func<T, TKey> key, Func<TKey, TKey, bool> isBetter)
    {
        using IEnumerator<T> elements = source.GetEnumerator();
        if (!elements.MoveNext())
        {
            return default(T) is null ? default : throw new InvalidOperationException("The sequence is empty.");
        }

        T best = elements.Current;
        TKey least = key(best);
        while (elements.MoveNext())
        {
            TKey next = key(elements.Current);
            if (isBetter(next, least))
            {
                (best, least) = (elements.Current, next);
            }
        }

        return best;
    }
}
