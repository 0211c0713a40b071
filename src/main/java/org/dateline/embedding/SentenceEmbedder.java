package org.dateline.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/// Sentence embeddings of a text: the model all-MiniLM-L6-v2 (of Sentence Transformers, for
/// English), its weights in eight bits, run by ONNX Runtime on one thread.
///
/// Thread-safe. The process is some 120 megabytes larger while it is open, 8 of them in the heap.
public final class SentenceEmbedder implements AutoCloseable {

  /// The length of a vector.
  public static final int DIMENSIONS = 384;

  /// What tells the vectors of this model, made this way, from all others.
  public static final String VERSION = "all-minilm-l6-v2-q-1";

  private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
  private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";

  /// What the model reads of a text, in tokens; as many as it was trained on.
  private static final int MAX_TOKENS = 256;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPieceTokenizer tokenizer;

  /// Machine code that is at work must not have its memory taken away: texts are read under the
  /// first of the two, and closing waits for them under the other.
  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  private boolean closed;

  private SentenceEmbedder(
      OrtEnvironment environment, OrtSession session, WordPieceTokenizer tokenizer) {
    this.environment = environment;
    this.session = session;
    this.tokenizer = tokenizer;
  }

  /// Loads the model, which takes a second or two in a fresh process.
  ///
  /// @param natives the folder where machine code is kept, unpacked once for each version
  /// @throws UncheckedIOException if it cannot be loaded
  public static SentenceEmbedder load(Path natives) {
    try {
      OnnxNativeLibrary.prepare(natives);
      OrtEnvironment environment =
          OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "dateline");
      environment.setTelemetry(false);
      WordPieceTokenizer tokenizer;
      try (InputStream json = resource(TOKENIZER).openStream()) {
        tokenizer = WordPieceTokenizer.read(json);
      }
      try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        // What it takes for one text it gives back.
        options.setCPUArenaAllocator(false);
        return new SentenceEmbedder(
            environment, environment.createSession(model(), options), tokenizer);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OrtException | LinkageError e) {
      throw new UncheckedIOException(new IOException("ONNX Runtime does not work here", e));
    }
  }

  /// The model's bytes, outside the heap.
  private static ByteBuffer model() throws IOException {
    URLConnection model = resource(MODEL).openConnection();
    ByteBuffer bytes = ByteBuffer.allocateDirect(model.getContentLength());
    try (ReadableByteChannel in = Channels.newChannel(model.getInputStream())) {
      while (bytes.hasRemaining()) {
        if (in.read(bytes) < 0) {
          throw new IOException("the model ends early");
        }
      }
    }
    return bytes.flip();
  }

  private static URL resource(String name) throws IOException {
    URL resource = SentenceEmbedder.class.getResource(name);
    if (resource == null) {
      throw new IOException("there is no " + name);
    }
    return resource;
  }

  /// The vector of a text, of length 1: the mean of the model's vectors for its tokens. What is
  /// longer than some 200 words is read so far. Some 3 milliseconds a query, 40 a passage.
  ///
  /// @throws IllegalStateException if it is closed
  public float[] embed(String text) {
    long[] tokens = tokenizer.encode(text, MAX_TOKENS);
    lock.readLock().lock();
    try {
      if (closed) {
        throw new IllegalStateException("the model is closed");
      }
      return embed(tokens);
    } finally {
      lock.readLock().unlock();
    }
  }

  private float[] embed(long[] tokens) {
    long[] ones = new long[tokens.length];
    Arrays.fill(ones, 1);
    long[] shape = {1, tokens.length};
    try (OnnxTensor numbers = tensor(tokens, shape);
        OnnxTensor mask = tensor(ones, shape);
        OnnxTensor types = tensor(new long[tokens.length], shape);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", numbers, "attention_mask", mask, "token_type_ids", types))) {
      return mean(((OnnxTensor) result.get(0)).getFloatBuffer(), tokens.length);
    } catch (OrtException e) {
      throw new IllegalStateException("the model does not read " + tokens.length + " tokens", e);
    }
  }

  private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
  }

  private static float[] mean(FloatBuffer vectors, int count) {
    double[] sums = new double[DIMENSIONS];
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < DIMENSIONS; j++) {
        sums[j] += vectors.get(i * DIMENSIONS + j);
      }
    }
    double length = Math.sqrt(Arrays.stream(sums).map(sum -> sum * sum).sum());
    float[] mean = new float[DIMENSIONS];
    for (int j = 0; j < DIMENSIONS; j++) {
      mean[j] = (float) (sums[j] / length);
    }
    return mean;
  }

  /// Gives its memory back; waits for the texts at hand. Doing so twice does nothing.
  @Override
  public void close() {
    lock.writeLock().lock();
    try {
      if (!closed) {
        closed = true;
        session.close();
      }
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    } finally {
      lock.writeLock().unlock();
    }
  }
}
