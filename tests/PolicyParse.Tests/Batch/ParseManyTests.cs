using System.Buffers;
using System.Text;
using Xunit;

namespace PolicyParse.Tests.Batch;

public sealed class ParseManyTests
{
    private static readonly PolicyParser Parser = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(int.MaxValue)]
    public async Task Results_come_in_the_order_of_the_sources_each_once(int parallelism)
    {
        // Lengths that go up and down, so that later documents are done earlier.
        var sources = Enumerable.Range(0, 200).Select(i => PolicySource.FromText(Texts(i * 37 % 50 + 1), id: $"{i}"));
        var options = new ParseManyOptions { MaxDegreeOfParallelism = parallelism };
        List<PolicyResult> results = await Parser.ParseManyAsync(sources.ToAsyncEnumerable(), options, Stop).ToListAsync(Stop);
        Assert.Equal(Enumerable.Range(0, 200).Select(i => $"{i}"), results.Select(r => r.Document!.Source.Id!));
        Assert.All(results, (r, i) => Assert.Equal(i * 37 % 50 + 1, r.Document!.Indicators.Count));
    }

    [Fact]
    public async Task No_sources_give_no_results() =>
        Assert.Empty(await Parser.ParseManyAsync(AsyncEnumerable.Empty<PolicySource>(), cancellationToken: Stop).ToListAsync(Stop));

    [Fact]
    public async Task An_error_costs_no_other_document()
    {
        PolicySource[] sources =
        [
            PolicySource.FromText(Texts(1), id: "good"),
            PolicySource.FromFile("/nowhere/a.txt"),
            PolicySource.FromFile(Path.GetTempPath()),
            PolicySource.FromBytes(default),
            PolicySource.FromBytes("%PDF-1.7"u8.ToArray()),
            PolicySource.FromStream(_ => throw new IOException("the line is dead")),
            PolicySource.FromStream(_ => throw new PolicyParseException("mine", "My own.")),
            PolicySource.FromStream(_ => throw new TaskCanceledException("timeout")),
            PolicySource.FromStream(_ => ValueTask.FromResult<Stream>(null!)),
            PolicySource.FromText(new string('一', 400)),
            PolicySource.FromText(Texts(2), id: "good too"),
        ];
        var options = new ParseManyOptions { MaxInputBytes = 1000 };
        List<PolicyResult> results = await Parser.ParseManyAsync(sources.ToAsyncEnumerable(), options, Stop).ToListAsync(Stop);
        Assert.Equal(sources, results.Select(r => r.Source));
        Assert.Equal(
            [null, "notFound", "directory", "empty", "pdf", "readFailed", "mine", "readFailed", "readFailed", "tooLarge", null],
            results.Select(r => r.Error?.Code));
        Assert.All(results, r => Assert.Equal(r.IsSuccess, r.Error is null));
        Assert.All(results.Where(r => !r.IsSuccess), r => Assert.DoesNotContain('\n', r.Error!.Message));
    }

    [Fact]
    public async Task All_kinds_of_sources_give_the_document_that_Parse_gives()
    {
        string path = Repository.PathOf("seeds/hangzhou-work-report-2020.txt");
        byte[] bytes = await File.ReadAllBytesAsync(path, Stop);
        string name = Path.GetFileName(path), text = Encoding.UTF8.GetString(bytes);
        PolicySource[] sources =
        [
            PolicySource.FromFile(path, "x"), PolicySource.FromBytes(bytes, name, "x"), PolicySource.FromText(text, name, "x"),
            PolicySource.FromStream(_ => ValueTask.FromResult<Stream>(new MemoryStream(bytes)), name, "x"), PolicySource.FromStream(_ => ValueTask.FromResult<Stream>(new Dripping(bytes)), name, "x"),
        ];
        string expected = PolicyJson.Serialize(Parser.Parse(bytes, name)), fromText = PolicyJson.Serialize(Parser.Parse(text, name));
        await foreach (PolicyResult result in Parser.ParseManyAsync(sources.ToAsyncEnumerable(), cancellationToken: Stop))
        {
            Assert.Equal(bytes.Length, result.InputBytes);
            Assert.Equal("x", result.Document!.Source.Id);
            PolicyDocument withoutId = result.Document with { Source = result.Document.Source with { Id = null } };
            Assert.Equal(result.Document.Source.Encoding == "utf-16" ? fromText : expected, PolicyJson.Serialize(withoutId));
        }
    }

    [Theory]
    [InlineData(999, null)]
    [InlineData(1000, null)]
    [InlineData(1001, "tooLarge")]
    [InlineData(100_000, "tooLarge")]
    public async Task The_bound_holds_for_every_kind_of_source(int size, string? code)
    {
        byte[] bytes = Encoding.ASCII.GetBytes(new string('a', size));
        string path = Path.GetTempFileName();
        await File.WriteAllBytesAsync(path, bytes, Stop);
        PolicySource[] sources =
        [
            PolicySource.FromFile(path), PolicySource.FromBytes(bytes), PolicySource.FromText(new string('a', size)),
            PolicySource.FromStream(_ => ValueTask.FromResult<Stream>(new Dripping(bytes))),
        ];
        List<PolicyResult> results = await Parser.ParseManyAsync(sources.ToAsyncEnumerable(), new ParseManyOptions { MaxInputBytes = 1000 }, Stop).ToListAsync(Stop);
        File.Delete(path);
        Assert.All(results, r => Assert.Equal(code, r.Error?.Code));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task Sources_are_not_read_ahead_beyond_the_window(int parallelism)
    {
        int read = 0, fetched = 0, farthest = 0;
        IEnumerable<PolicySource> Sources()
        {
            for (int i = 0; i < 500; i++)
            {
                read++;
                yield return PolicySource.FromText(Texts(1));
            }
        }
        await foreach (PolicyResult result in Parser.ParseManyAsync(Sources().ToAsyncEnumerable(), new ParseManyOptions { MaxDegreeOfParallelism = parallelism }, Stop))
        {
            fetched++;
            if (fetched % 50 == 1)
                await Task.Delay(20, Stop); // The slow consumer gives the workers all the time they want.
            farthest = Math.Max(farthest, Volatile.Read(ref read) - fetched);
        }
        Assert.Equal(500, fetched);
        Assert.InRange(farthest, 1, 2 * parallelism + 1);
    }

    [Fact]
    public async Task Nothing_is_read_before_the_first_result_is_asked_for()
    {
        bool isRead = false;
        IEnumerable<PolicySource> Sources()
        {
            isRead = true;
            yield return PolicySource.FromText(Texts(1));
        }
        IAsyncEnumerable<PolicyResult> results = Parser.ParseManyAsync(Sources().ToAsyncEnumerable(), cancellationToken: Stop);
        Assert.False(isRead);
        Assert.Single(await results.ToListAsync(Stop));
    }

    [Fact]
    public async Task A_result_comes_although_the_next_source_does_not()
    {
        var second = new TaskCompletionSource();
        async IAsyncEnumerable<PolicySource> Sources()
        {
            yield return PolicySource.FromText(Texts(1));
            await second.Task; // Set only when the first result is there: a filter's peer may wait for it.
            yield return PolicySource.FromText(Texts(2));
        }
        int count = 0;
        await foreach (PolicyResult result in Parser.ParseManyAsync(Sources(), cancellationToken: Stop))
        {
            Assert.Equal(++count, result.Document!.Indicators.Count);
            second.TrySetResult();
        }
        Assert.Equal(2, count);
    }

    [Fact]
    public async Task What_the_enumeration_throws_comes_behind_the_results_before_it()
    {
        static IEnumerable<PolicySource> Sources()
        {
            for (int i = 0; i < 3; i++)
                yield return PolicySource.FromText(Texts(1));
            throw new FormatException("the list is torn");
        }
        int count = 0;
        FormatException error = await Assert.ThrowsAsync<FormatException>(async () =>
        {
            await foreach (PolicyResult _ in Parser.ParseManyAsync(Sources().ToAsyncEnumerable(), cancellationToken: Stop))
                count++;
        });
        Assert.Equal((3, "the list is torn"), (count, error.Message));
    }

    [Fact]
    public async Task What_the_next_step_throws_ends_the_enumeration()
    {
        var results = Parser.ParseManyAsync<int>(Endless(), _ => throw new FormatException("no step"), cancellationToken: Stop);
        await Assert.ThrowsAsync<FormatException>(async () => await results.FirstAsync(Stop));
    }

    [Fact]
    public async Task Cancellation_lets_go_at_once_even_where_a_source_hangs()
    {
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var hang = new TaskCompletionSource<Stream>();
        PolicySource[] sources = [PolicySource.FromText(Texts(1)), PolicySource.FromStream(_ => new ValueTask<Stream>(hang.Task))];
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (PolicyResult result in Parser.ParseManyAsync(sources.ToAsyncEnumerable(), cancellationToken: cancel.Token))
                await cancel.CancelAsync();
        });
        hang.SetResult(Stream.Null);
    }

    [Fact]
    public async Task A_token_that_is_cancelled_already_reads_nothing()
    {
        using var cancel = new CancellationTokenSource();
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await Parser.ParseManyAsync(Endless(), cancellationToken: cancel.Token).FirstAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Who_leaves_early_has_the_sources_disposed()
    {
        bool disposed = false;
        async IAsyncEnumerable<PolicySource> Sources()
        {
            try
            {
                while (true)
                {
                    await Task.Yield();
                    yield return PolicySource.FromText(Texts(1));
                }
            }
            finally
            {
                disposed = true;
            }
        }
        await Parser.ParseManyAsync(Sources(), cancellationToken: Stop).Take(5).ToListAsync(Stop);
        Assert.True(disposed);
    }

    [Fact]
    public void Misuse_is_told_at_once()
    {
        Assert.Throws<ArgumentNullException>(() => Parser.ParseManyAsync(null!, cancellationToken: Stop));
        Assert.Throws<ArgumentOutOfRangeException>(() => Parser.ParseManyAsync(Endless(), new ParseManyOptions { MaxDegreeOfParallelism = 0 }, Stop));
        Assert.Throws<ArgumentOutOfRangeException>(() => Parser.ParseManyAsync(Endless(), new ParseManyOptions { MaxInputBytes = 0 }, Stop));
        Assert.Throws<ArgumentException>(() => PolicySource.FromFile(""));
        Assert.Throws<ArgumentNullException>(() => PolicySource.FromText(null!));
        Assert.Throws<ArgumentNullException>(() => PolicySource.FromStream(null!));
    }

    [Fact]
    public async Task A_result_is_one_line_of_NDJSON_with_its_id()
    {
        PolicySource[] sources = [PolicySource.FromText("一、目标\n增长6%。", id: "a"), PolicySource.FromBytes(default, "b.txt", "b"), PolicySource.FromBytes(default)];
        List<PolicyResult> results = await Parser.ParseManyAsync(sources.ToAsyncEnumerable(), cancellationToken: Stop).ToListAsync(Stop);
        var output = new ArrayBufferWriter<byte>();
        foreach (PolicyResult result in results)
            PolicyJson.WriteLine(output, result);
        string[] expected =
        [
            PolicyJson.Serialize(results[0].Document!),
            """{"source":{"name":"b.txt","id":"b"},"error":{"code":"empty","message":"The input is empty; give a document's text or page."}}""",
            """{"source":{},"error":{"code":"empty","message":"The input is empty; give a document's text or page."}}""",
            "",
        ];
        Assert.Equal(expected, Encoding.UTF8.GetString(output.WrittenSpan).Split('\n'));
        Assert.Equal("a", PolicyJson.Deserialize(expected[0]).Source.Id);
    }

    private static string Texts(int sentences) => "一、目标\n" + string.Concat(Enumerable.Repeat("全市地区生产总值增长6.8%。\n", sentences));

    private static IAsyncEnumerable<PolicySource> Endless() => AsyncEnumerable.Repeat(PolicySource.FromText(Texts(1)), int.MaxValue);

    // A stream that does not know its length and gives seven bytes at a time.
    private sealed class Dripping(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(7, buffer.Length)], cancellationToken);
    }
}
