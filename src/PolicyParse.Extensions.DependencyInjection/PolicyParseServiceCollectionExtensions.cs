using Microsoft.Extensions.DependencyInjection.Extensions;
using PolicyParse;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Makes <see cref="PolicyParser"/> a service.</summary>
public static class PolicyParseServiceCollectionExtensions
{
    /// <summary>Adds a <see cref="PolicyParser"/> as a singleton: it is immutable and thread-safe. A parser that was added before stays.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="options">The parser's options; the defaults where null.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or a member of <paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">A row of <paramref name="options"/> is none: told here, not at the first use.</exception>
    /// <example><code>builder.Services.AddPolicyParse(new PolicyParserOptions { IncludeRefused = true });</code></example>
    public static IServiceCollection AddPolicyParse(this IServiceCollection services, PolicyParserOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(new PolicyParser(options ?? new PolicyParserOptions()));
        return services;
    }

    /// <summary>Adds a <see cref="PolicyParser"/> as a singleton whose options other services give. A parser that was added before stays.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="options">Makes the options; asked once, when the parser is first needed.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example>
    /// <code>
    /// services.AddPolicyParse(provider => new PolicyParserOptions
    /// {
    ///     Catalog = provider.GetRequiredService&lt;OwnIndicators&gt;().Catalog,
    /// });
    /// </code>
    /// </example>
    public static IServiceCollection AddPolicyParse(this IServiceCollection services, Func<IServiceProvider, PolicyParserOptions> options)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(options);
        services.TryAddSingleton(provider => new PolicyParser(options(provider)));
        return services;
    }
}
