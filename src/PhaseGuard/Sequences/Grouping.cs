namespace PhaseGuard;

/// <summary>The elements of one key.</summary>
/// <typeparam name="TKey">The type of the key.</typeparam>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <param name="key">The key.</param>
internal sealed class Grouping<TKey, T>(TKey key) : List<T>
{
    public TKey Key => key;
}
