const DocumentPage = () => null;
export default DocumentPage;
