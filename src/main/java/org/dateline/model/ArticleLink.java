package org.dateline.model;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A link to an article of a library, at a passage if it names one:
/// `dateline:article/ID?at=120-164&text=QUOTE`, with `in=title` for one of the headline. The id and
/// the quote are percent-encoded UTF-8.
///
/// @param article the id of the article
/// @param passage where in it; empty for its beginning
public record ArticleLink(String article, Optional<LinkedPassage> passage) {

  /// What every link begins with.
  public static final String SCHEME = "dateline:";

  private static final Pattern FORM =
      Pattern.compile("(?i:dateline:)(?://)?article/([^?#]+)(?:\\?([^#]*))?");
  private static final Pattern RANGE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

  /// Whether a text is meant to be a link, be it a right one or not.
  public static boolean isMeant(String text) {
    return text.strip().toLowerCase(Locale.ROOT).startsWith(SCHEME);
  }

  /// Reads a link; empty where the text is none.
  public static Optional<ArticleLink> read(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    try {
      String id = decoded(form.group(1));
      String query = form.group(2);
      return id.isBlank() || id.length() > Article.MAX_ID
          ? Optional.empty()
          : Optional.of(
              new ArticleLink(
                  id, query == null || query.isEmpty() ? Optional.empty() : passage(query)));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// @throws IllegalArgumentException if the parameters name no passage
  private static Optional<LinkedPassage> passage(String query) {
    Map<String, String> values = new HashMap<>();
    for (String parameter : query.split("&", -1)) {
      int equals = parameter.indexOf('=');
      if (equals > 0) {
        values.put(parameter.substring(0, equals), decoded(parameter.substring(equals + 1)));
      }
    }
    if (!values.containsKey("at")) {
      return Optional.empty();
    }
    Matcher range = RANGE.matcher(values.getOrDefault("at", ""));
    if (!range.matches()) {
      throw new IllegalArgumentException("no range: " + query);
    }
    return Optional.of(
        new LinkedPassage(
            values.getOrDefault("in", "").equals("title") ? ArticlePart.TITLE : ArticlePart.TEXT,
            new Span(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))),
            values.getOrDefault("text", "")));
  }

  /// The link as [#read] reads it.
  public String write() {
    StringBuilder link = new StringBuilder(SCHEME).append("article/").append(encoded(article));
    passage.ifPresent(it -> {
      link.append(it.part() == ArticlePart.TITLE ? "?in=title&at=" : "?at=");
      link.append(it.span().start()).append('-').append(it.span().end());
      link.append("&text=").append(encoded(it.quote()));
    });
    return link.toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
