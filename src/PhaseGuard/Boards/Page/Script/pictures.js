function buildPictures() {
}
