using Microsoft.Extensions.DependencyInjection.Extensions;
using PolicyParse;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Makes <see cref="TermCounter"/> a service.</summary>
public static class TermCounterServiceCollectionExtensions
{
    /// <summary>Adds a <see cref="TermCounter"/> as a singleton. It cuts words with the registered <see cref="IWordSegmenter"/>, if any. A counter that was added before stays.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="options">The counter's options; the defaults where null. A segmenter in them goes before the registered one.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    /// <example><code>services.AddSingleton&lt;IWordSegmenter, JiebaWordSegmenter&gt;().AddTermCounter();</code></example>
    public static IServiceCollection AddTermCounter(this IServiceCollection services, TermOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        TermOptions own = options ?? new TermOptions();
        services.TryAddSingleton(provider => new TermCounter(own with { Segmenter = own.Segmenter ?? provider.GetService<IWordSegmenter>() }));
        return services;
    }
}
