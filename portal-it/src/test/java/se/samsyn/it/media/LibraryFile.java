package se.samsyn.it.media;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import se.samsyn.it.Portal;

/** A file put into the library behind the portal's back. */
record LibraryFile(long id, String path, byte[] bytes, String sha256) {

    static LibraryFile of(String name, String encodedName, String mediaType, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            String sha256 = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            String key = sha256.substring(0, 2) + "/" + sha256;
            Path target = Portal.running().files().resolve(key);
            Files.createDirectories(target.getParent());
            Files.write(target, bytes);
            long id = insert(name, mediaType, bytes.length, sha256, key);
            return new LibraryFile(id, "/filer/" + id + "/" + encodedName, bytes, sha256);
        } catch (IOException | SQLException | NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    String tag() {
        return "\"" + sha256.substring(0, 32) + "\"";
    }

    /** Lets some page that the public sees refer to the file. */
    LibraryFile published() {
        return execute("""
                insert into content_reference (version_id, file_id)
                select version.id, ? from content_version version join content_item item on item.id = version.item_id
                where live_from <= now() and (live_to is null or live_to > now()) and removed_at is null limit 1""");
    }

    LibraryFile withdrawn() {
        return execute("delete from content_reference where file_id = ?");
    }

    private LibraryFile execute(String sql) {
        try (Connection connection = Portal.running().database().dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, id);
            statement.executeUpdate();
            return this;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static long insert(String name, String mediaType, int size, String sha256, String key) throws SQLException {
        try (Connection connection = Portal.running().database().dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        insert into stored_file (storage_key, original_name, media_type, size, sha256, language, title,
                            created_at, created_by)
                        values (?, ?, ?, ?, ?, 'sv', ?, now(), 'prov') returning id""")) {
            statement.setString(1, key);
            statement.setString(2, name);
            statement.setString(3, mediaType);
            statement.setLong(4, size);
            statement.setString(5, sha256);
            statement.setString(6, name);
            ResultSet made = statement.executeQuery();
            made.next();
            return made.getLong(1);
        }
    }
}
