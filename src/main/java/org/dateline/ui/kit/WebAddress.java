package org.dateline.ui.kit;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The address of a page of the web, of which alone the system's browser is told: an article's
/// address is whatever its file says, and another kind of address may start anything.
public final class WebAddress {

  private static final Set<String> SCHEMES = Set.of("http", "https");

  private WebAddress() {}

  /// The address in a text; empty where it is none of a page of the web.
  public static Optional<URI> of(String text) {
    try {
      URI address = URI.create(text.strip());
      return address.getScheme() != null
              && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
              && address.getHost() != null
          ? Optional.of(address)
          : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
