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

    public static T Min<T>(this IEnumerable<T> source) => source.Best(static (one, other) => Comparer<T>.Default.Compare(one, other) < 0);

    public static T Max<T>(this IEnumerable<T> source) => source.Best(static (one, other) => Comparer<T>.Default.Compare(one, other) > 0);

    public static T? MinBy<T, TKey>(this IEnumerable<T> source, Func<T, TKey> key)
        => source.Any() ? source.Best((one, other) => Comparer<TKey>.Default.Compare(key(one), key(other)) < 0) : default;

    public static T? MaxBy<T, TKey>(this IEnumerable<T> source, Func<T, TKey> key)
        => source.Any() ? source.Best((one, other) => Comparer<TKey>.Default.Compare(key(one), key(other)) > 0) : default;

    private static T Best<T>(this IEnumerable<T> source, Func<T, T, bool> isBetter)
    {
        using IEnumerator<T> elements = source.GetEnumerator();
        T best = elements.MoveNext() ? elements.Current : throw new InvalidOperationException("The sequence is empty.");
        while (elements.MoveNext())
        {
            best = isBetter(elements.Current, best) ? elements.Current : best;
        }

        return best;
    }
}
