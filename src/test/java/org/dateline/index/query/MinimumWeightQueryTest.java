package org.dateline.index.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.dateline.index.query.MinimumWeightQuery.WeightedClause;
import org.junit.jupiter.api.Test;

/// Documents whose clauses come to a weight, against a count of each document by itself.
class MinimumWeightQueryTest {

  private static final String WORDS = "abcdefgh";

  @Test
  void finds_the_documents_whose_clauses_come_to_the_minimum_and_no_others() throws IOException {
    Random random = new Random(5);
    List<String> texts = new ArrayList<>();
    try (Directory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer =
          new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
        for (int i = 0; i < 300; i++) {
          StringBuilder text = new StringBuilder();
          for (int word = 0; word < WORDS.length(); word++) {
            if (random.nextInt(word + 2) == 0) {
              text.append(WORDS.charAt(word)).append(' ');
            }
          }
          texts.add(text.toString());
          Document document = new Document();
          document.add(new TextField("text", text.toString(), Field.Store.NO));
          writer.addDocument(document);
          if (i % 100 == 0) {
            writer.commit();
          }
        }
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        for (int round = 0; round < 200; round++) {
          check(searcher, texts, random);
        }
      }
    }
  }

  private static void check(IndexSearcher searcher, List<String> texts, Random random)
      throws IOException {
    List<WeightedClause> clauses = new ArrayList<>();
    int sum = 0;
    int[] weights = new int[WORDS.length()];
    for (int word = 0; word < WORDS.length(); word++) {
      weights[word] = 1 + random.nextInt(9);
      sum += weights[word];
      Query query = new TermQuery(new Term("text", WORDS.substring(word, word + 1)));
      clauses.add(new WeightedClause(query, weights[word]));
    }
    int minimum = 1 + random.nextInt(sum);
    List<Integer> expected = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      int weight = 0;
      for (int word = 0; word < WORDS.length(); word++) {
        weight += texts.get(i).indexOf(WORDS.charAt(word)) >= 0 ? weights[word] : 0;
      }
      if (weight >= minimum) {
        expected.add(i);
      }
    }

    MinimumWeightQuery query = new MinimumWeightQuery(clauses, minimum);
    List<Integer> found = new ArrayList<>();
    for (ScoreDoc doc : searcher.search(query, texts.size()).scoreDocs) {
      found.add(doc.doc);
    }

    assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(searcher.count(query)).isEqualTo(expected.size());
  }
}
