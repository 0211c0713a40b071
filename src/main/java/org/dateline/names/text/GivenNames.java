package org.dateline.names.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/// The given names that CoreNLP's models list, some five hundred English ones.
public final class GivenNames {

  private static final String FOLDER = "/edu/stanford/nlp/models/gender/";
  private static final Set<String> NAMES = read();

  private GivenNames() {}

  /// Whether a folded word is a given name.
  public static boolean contains(String folded) {
    return NAMES.contains(folded);
  }

  private static Set<String> read() {
    Set<String> names = new HashSet<>();
    for (String file : new String[] {"male_first_names.txt", "female_first_names.txt"}) {
      try (InputStream in = GivenNames.class.getResourceAsStream(FOLDER + file)) {
        if (in == null) {
          throw new IllegalStateException("missing from CoreNLP's models: " + file);
        }
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
            .lines()
            .map(NameNormalizer::letters)
            .forEach(names::add);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + FOLDER + file, e);
      }
    }
    return names;
  }
}
