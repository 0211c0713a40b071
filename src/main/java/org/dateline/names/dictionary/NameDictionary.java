package org.dateline.names.dictionary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The alias dictionary, what a name usually stands for: the titles of Wikipedia that an alias
/// leads to, "DPRK" to "North Korea". Compiled by [DictionaryCompiler] from CoreNLP's alias
/// dictionary.
///
/// It knows what the links of the years around 2010 led to, so its titles are dated, and it is of
/// use for full names and acronyms, not for the short forms of an article: "Xi" alone is a letter.
///
/// Thread-safe. Holds 2 MB of memory and one open file.
public final class NameDictionary implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(NameDictionary.class);

  private final Path path;
  private final DictionaryFile file;
  private final String version;

  private NameDictionary(Path path, DictionaryFile file, String version) {
    this.path = path;
    this.file = file;
    this.version = version;
  }

  /// A candidate entity, what a name may stand for.
  ///
  /// @param title as Wikipedia had it, with spaces: "Georgia (U.S. state)"
  /// @param probability the share of the links with this text that led there, from 0 to 1, exact to
  ///   .002
  public record DictionaryCandidate(String title, double probability) {}

  /// Opens the dictionary of a folder; empty if there is none of this version or it is not whole.
  ///
  /// Takes some milliseconds: only what is held in memory is checked, and the length. The caller
  /// closes it.
  ///
  /// @throws IllegalStateException if CoreNLP's dictionary is not on the class path
  public static Optional<NameDictionary> open(Path folder) {
    return open(folder, DictionarySource.bundled().version());
  }

  static Optional<NameDictionary> open(Path folder, String version) {
    Path path = DictionaryFile.path(folder, version);
    if (!Files.isRegularFile(path)) {
      return Optional.empty();
    }
    try {
      Optional<NameDictionary> dictionary =
          DictionaryFile.open(path, version).map(file -> new NameDictionary(path, file, version));
      if (dictionary.isEmpty()) {
        LOG.warn("The name dictionary {} is damaged", path);
      }
      return dictionary;
    } catch (IOException e) {
      LOG.warn("The name dictionary {} cannot be read", path, e);
      return Optional.empty();
    }
  }

  /// What a name may stand for, best first, three at most; empty if it is not known as a name.
  ///
  /// Case, diacritics and punctuation do not matter, but that two to six capitals ("US", "U.S.")
  /// are an acronym and no word, and that "McDonald's" is first looked for with its genitive. An
  /// article before the name does matter: "The Who" is not "Who".
  ///
  /// The source has one title an alias, so there are several candidates only where spellings that
  /// fold together differ. These are counted together by how many links each must have had; a
  /// spelling that English news would not use, in capitals or with diacritics, counts a quarter.
  /// The probability is of at least .1, and that of all candidates may be less than 1.
  ///
  /// Takes 3 to 5 µs once the system has the file in its cache; reads 1 kB for the name and 200
  /// bytes for each candidate.
  ///
  /// @throws UncheckedIOException if the dictionary is closed or damaged
  public List<DictionaryCandidate> find(String alias) {
    try {
      Optional<String> genitive = DictionaryKey.withGenitive(alias);
      List<DictionaryCandidate> found = genitive.isPresent() ? lookUp(genitive.get()) : List.of();
      return found.isEmpty() ? lookUp(DictionaryKey.of(alias)) : found;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the name dictionary " + path, e);
    } catch (IndexOutOfBoundsException e) {
      throw new UncheckedIOException(
          "cannot read the name dictionary " + path, new IOException("it is damaged", e));
    }
  }

  private List<DictionaryCandidate> lookUp(String key) throws IOException {
    if (key.isEmpty()) {
      return List.of();
    }
    long hash = DictionaryKey.hash(key);
    long check = DictionaryEntry.check(hash);
    LongBuffer bucket = file.bucket(DictionaryLayout.bucket(hash));
    List<DictionaryCandidate> found = new ArrayList<>();
    for (int i = firstOf(check, bucket); i < bucket.limit(); i++) {
      long entry = bucket.get(i);
      if (DictionaryEntry.checkOf(entry) != check) {
        break;
      }
      String title = file.title(DictionaryEntry.titleOf(entry));
      found.add(new DictionaryCandidate(title, DictionaryEntry.probabilityOf(entry)));
    }
    return List.copyOf(found);
  }

  /// Where the entries of a key begin in its bucket, or would.
  private static int firstOf(long check, LongBuffer bucket) {
    int from = 0;
    int to = bucket.limit();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (DictionaryEntry.checkOf(bucket.get(middle)) < check) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /// The version of the dictionary: another one if the source or the rules have changed.
  public String version() {
    return version;
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the name dictionary " + path, e);
    }
  }
}
