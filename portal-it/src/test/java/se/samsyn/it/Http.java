package se.samsyn.it;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Requests as a visitor without a browser sends them: no cookie is kept, no redirect followed. */
public final class Http {
    // Of HTTP/2, the client does not ask again when the server closes an idle connection under it.
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI address;

    public Http(URI address) {
        this.address = address;
    }

    /** Gets a path of the portal; headers come in pairs of name and value. */
    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = request(path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.GET());
    }

    /** The bytes at a path of the portal, whatever they are. */
    public byte[] getBytes(String path) {
        return fetch(path).body();
    }

    /** The answer for a path of the portal as it travels; headers come in pairs of name and value. */
    public HttpResponse<byte[]> fetch(String path, String... headers) {
        HttpRequest.Builder request = request(path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.GET(), BodyHandlers.ofByteArray());
    }

    /** Asks about a path of the portal without fetching it. */
    public HttpResponse<String> head(String path) {
        return send(request(path).method("HEAD", HttpRequest.BodyPublishers.noBody()));
    }

    /** Sends a body to a path of the portal; headers come in pairs of name and value. */
    public HttpResponse<String> post(String path, String body, String... headers) {
        HttpRequest.Builder request = request(path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The status alone, or -1 where nothing answers. */
    public int status(String path) {
        try {
            return get(path).statusCode();
        } catch (AssertionError e) {
            return -1;
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(30));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> handler) {
        try {
            return client.send(request.build(), handler);
        } catch (IOException e) {
            throw new AssertionError("no answer from " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
