using System.Collections;

namespace PhaseGuard;

/// <summary>A sequence in an order; what is equal in it stays as it came.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <param name="source">The elements.</param>
/// <param name="comparison">The order.</param>
internal sealed class Ordered<T>(IEnumerable<T> source, Comparison<T> comparison) : IEnumerable<T>
{
    public Ordered<T> ThenBy<TKey>(Func<T, TKey> key, IComparer<TKey>? comparer = null) => Then(SequenceOrder.By(key, comparer));

    public IEnumerator<T> GetEnumerator()
    {
        T[] elements = [.. source];
        int[] places = [.. Sequence.Range(0, elements.Length)];
        Array.Sort(places, (one, other) => comparison(elements[one], elements[other]) is not 0 and var order ? order : one - other);
        foreach (int place in places)
        {
            yield return elements[place];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Ordered<T> Then(Comparison<T> next)
        => new(source, (one, other) => comparison(one, other) is not 0 and var order ? order : next(one, other));
}
