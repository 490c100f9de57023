/** Files cannot be given to an app here. */
export const FileInput = () => (
  <p className="bk-note">Uploading files to an app is not available in the playground.</p>
);
