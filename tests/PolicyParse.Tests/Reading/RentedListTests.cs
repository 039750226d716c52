using System.Buffers;
using PolicyParse.Reading;
using Xunit;

namespace PolicyParse.Tests.Reading;

public sealed class RentedListTests
{
    [Fact]
    public void It_keeps_all_items_while_it_grows()
    {
        using var list = new RentedList<int>(0);
        for (int i = 0; i < 10_000; i++)
            list.Add(i);
        Assert.Equal(Enumerable.Range(0, 10_000), list);
        list.Truncate(3);
        list.Add(7);
        Assert.Equal([0, 1, 2, 7], list.ToArray());
    }

    [Fact]
    public void It_may_be_disposed_twice()
    {
        var list = new RentedList<int>(4);
        list.Add(1);
        list.Dispose();
        list.Dispose();
        Assert.Empty(list);
    }

    // A size that nothing else rents, so that the pool hands the same array out again.
    [Fact]
    public void What_it_held_is_not_kept_alive_by_the_pool()
    {
        const int Size = 3_000_000;
        var list = new RentedList<string>(Size);
        for (int i = 0; i < 100; i++)
            list.Add("kept");
        list.Truncate(10);
        list.Dispose();
        string[] rented = ArrayPool<string>.Shared.Rent(Size);
        Assert.Equal(-1, Array.FindIndex(rented, static item => item is not null));
        ArrayPool<string>.Shared.Return(rented);
    }
}
