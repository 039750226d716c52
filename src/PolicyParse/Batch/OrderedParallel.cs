using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace PolicyParse.Batch;

/// <summary>Works on a sequence in parallel and gives the products in its order, reading no further ahead than a window.</summary>
/// <remarks>
/// Workers fetch their items themselves, one at a time through a gate: no item is handed from thread to thread, which counts where a document takes
/// less than a millisecond. Waiting for the consumer, for the sequence and for work are all asynchronous, so that a slow one holds no thread.
/// </remarks>
internal sealed class OrderedParallel<TItem, TProduct>
{
    private const int WindowPerWorker = 2;
    private const int MostWorkers = 1024;

    private readonly Func<TItem, CancellationToken, ValueTask<TProduct>> _work;
    private readonly IAsyncEnumerator<TItem> _items;
    private readonly Channel<Task<TProduct>> _products;
    private readonly SemaphoreSlim _gate = new(1);
    private readonly CancellationTokenSource _stop;
    private readonly Task _workers;

    private OrderedParallel(IAsyncEnumerable<TItem> items, Func<TItem, CancellationToken, ValueTask<TProduct>> work, int parallelism, CancellationToken cancellationToken)
    {
        _work = work;
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _items = items.GetAsyncEnumerator(_stop.Token);
        _products = Channel.CreateBounded<Task<TProduct>>(new BoundedChannelOptions(WindowPerWorker * parallelism) { SingleReader = true });
        _workers = Task.WhenAll(Enumerable.Range(0, parallelism).Select(_ => Task.Run(WorkAsync, CancellationToken.None)));
    }

    /// <param name="work">Makes the product of an item; called from several threads. What it throws is thrown to the consumer.</param>
    public static async IAsyncEnumerable<TProduct> RunAsync(
        IAsyncEnumerable<TItem> items,
        Func<TItem, CancellationToken, ValueTask<TProduct>> work,
        int parallelism,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var run = new OrderedParallel<TItem, TProduct>(items, work, Math.Min(parallelism, MostWorkers), cancellationToken);
        try
        {
            await foreach (Task<TProduct> product in run._products.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
                yield return await product.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Task end = run.EndAsync();
            // Who cancels wants to be let go at once, and not when the longest document is done.
            if (!cancellationToken.IsCancellationRequested)
                await end.ConfigureAwait(false);
        }
    }

    private async Task EndAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _workers.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _items.DisposeAsync().ConfigureAwait(false);
        _stop.Dispose();
        _gate.Dispose();
    }

    private async Task WorkAsync()
    {
        while (await TakeAsync().ConfigureAwait(false) is { } job)
        {
            await CompleteAsync(job).ConfigureAwait(false);
            // Lets the consumer have this thread where all others are at work.
            await Task.Yield();
        }
    }

    private async ValueTask<Job?> TakeAsync()
    {
        await _gate.WaitAsync(_stop.Token).ConfigureAwait(false);
        try
        {
            if (!await _products.Writer.WaitToWriteAsync(_stop.Token).ConfigureAwait(false))
                return null;
            if (!await _items.MoveNextAsync().ConfigureAwait(false))
            {
                _products.Writer.TryComplete();
                return null;
            }
            var job = new Job(_items.Current);
            _products.Writer.TryWrite(job.Product.Task);
            return job;
        }
        catch (Exception error)
        {
            _products.Writer.TryComplete(error);
            return null;
        }
        finally
        {
            _gate.Release();
        }
    }

    private async ValueTask CompleteAsync(Job job)
    {
        try
        {
            job.Product.SetResult(await _work(job.Item, _stop.Token).ConfigureAwait(false));
        }
        catch (Exception error)
        {
            job.Product.SetException(error);
        }
    }

    private sealed class Job(TItem item)
    {
        public TItem Item { get; } = item;

        public TaskCompletionSource<TProduct> Product { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
